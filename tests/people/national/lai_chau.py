"""The 38 communes of Lai Châu since 1/7/2025 and what each was made of.

Typed from the conversion table of the National Statistics Office, apart from our data file.
"""

# The table writes "Can Hồ"; the older list of units writes "Kan Hồ".
SPELT_OTHERWISE = {"Can Hồ": "Kan Hồ"}
COMMUNES = {
    "03388": ("Đoàn Kết", {"Lản Nhì Thàng", "Quyết Thắng", "Quyết Tiến", "Đoàn Kết", "Sùng Phài"}),
    "03408": ("Tân Phong", {"Tân Phong", "Đông Phong", "San Thàng", "Nùng Nàng", "Bản Giang"}),
    "03390": ("Bình Lư", {"Tam Đường", "Bình Lư", "Sơn Bình"}),
    "03394": ("Sin Suối Hồ", {"Nậm Xe", "Sin Suối Hồ", "Thèn Sin"}),
    "03405": ("Tả Lèng", {"Tả Lèng", "Giang Ma", "Hồ Thầu"}),
    "03424": ("Bản Bo", {"Bản Bo", "Nà Tăm"}),
    "03430": ("Khun Há", {"Bản Hon", "Khun Há"}),
    "03433": ("Bum Tở", {"Mường Tè", "Bum Tở", "Can Hồ"}),
    "03434": ("Nậm Hàng", {"Nậm Nhùn", "Nậm Manh", "Nậm Hàng"}),
    "03439": ("Thu Lũm", {"Thu Lũm", "Ka Lăng"}),
    "03442": ("Pa Ủ", {"Tá Bạ", "Pa Ủ"}),
    "03445": ("Mường Tè", {"Mường Tè", "Nậm Khao"}),
    "03451": ("Mù Cả", {"Mù Cả"}),
    "03460": ("Hua Bum", {"Hua Bum", "Vàng San"}),
    "03463": ("Tà Tổng", {"Tà Tổng"}),
    "03466": ("Bum Nưa", {"Pa Vệ Sủ", "Bum Nưa"}),
    "03472": ("Mường Mô", {"Mường Mô", "Nậm Chà"}),
    "03478": ("Sìn Hồ", {"Sìn Hồ", "Phăng Sô Lin", "Tả Phìn", "Sà Dề Phìn"}),
    "03487": ("Lê Lợi", {"Lê Lợi", "Pú Đao", "Nậm Pì", "Chăn Nưa"}),
    "03503": ("Pa Tần", {"Nậm Ban", "Trung Chải", "Pa Tần"}),
    "03508": ("Hồng Thu", {"Phìn Hồ", "Hồng Thu", "Ma Quai"}),
    "03517": ("Nậm Tăm", {"Lùng Thàng", "Nậm Tăm", "Nậm Cha"}),
    "03529": ("Tủa Sín Chải", {"Tả Ngảo", "Làng Mô", "Tủa Sín Chải"}),
    "03532": ("Pu Sam Cáp", {"Pu Sam Cáp", "Pa Khóa", "Noong Hẻo"}),
    "03538": ("Nậm Mạ", {"Nậm Mạ", "Căn Co"}),
    "03544": ("Nậm Cuổi", {"Nậm Cuổi", "Nậm Hăn"}),
    "03549": ("Phong Thổ", {"Huổi Luông", "Phong Thổ", "Ma Li Pho", "Mường So"}),
    "03562": ("Sì Lở Lầu", {"Sì Lở Lầu", "Mồ Sì San", "Pa Vây Sử", "Vàng Ma Chải"}),
    "03571": ("Dào San", {"Tung Qua Lìn", "Mù Sang", "Dào San"}),
    "03583": ("Khổng Lào", {"Bản Lang", "Hoang Thèn", "Khổng Lào"}),
    "03595": ("Than Uyên", {"Than Uyên", "Mường Than", "Mường Cang", "Hua Nà"}),
    "03598": ("Tân Uyên", {"Tân Uyên", "Thân Thuộc", "Trung Đồng", "Nậm Cần"}),
    "03601": ("Mường Khoa", {"Mường Khoa", "Phúc Khoa"}),
    "03613": ("Nậm Sỏ", {"Nậm Sỏ", "Tà Mít"}),
    "03616": ("Pắc Ta", {"Hố Mít", "Pắc Ta"}),
    "03618": ("Mường Than", {"Phúc Than", "Mường Mít"}),
    "03637": ("Mường Kim", {"Pha Mu", "Tà Hừa", "Mường Kim", "Tà Mung"}),
    "03640": ("Khoen On", {"Ta Gia", "Khoen On"}),
}
