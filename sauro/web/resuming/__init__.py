"""Forms that came after their session had ended, kept until their sender has signed in again."""
