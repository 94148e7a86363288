"""A plan as a department makes one for the plan of its province, constructed for tests."""

PLAN = """ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
SỞ XÂY DỰNG
Số: 512/KH-SXD
Lai Châu, ngày 08 tháng 4 năm 2026

KẾ HOẠCH
Thực hiện Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của UBND tỉnh

I. MỤC ĐÍCH, YÊU CẦU
1. Cụ thể hóa các nhiệm vụ được giao tại Kế hoạch số 2233/KH-UBND.

II. NHIỆM VỤ
1. Phòng Quản lý kết cấu hạ tầng giao thông chủ trì tham mưu thành lập Ban Chỉ đạo và Tổ giúp việc \
chuyên trách để chỉ đạo, điều hành toàn diện dự án, hoàn thành trước ngày 20/4/2026.

2. Phòng Quy hoạch xây dựng lập Kế hoạch làm việc với Bộ Xây dựng trong quá trình tổ chức lập quy \
hoạch Cảng hàng không Lai Châu, hoàn thành trước ngày 15/5/2026.

3. Văn phòng Sở chủ trì tổ chức tập huấn nghiệp vụ cho công chức toàn Sở, hoàn thành trong tháng \
5/2026.

4. Văn phòng Sở chủ trì tham mưu UBND tỉnh.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.
GIÁM ĐỐC
Vũ Văn Sơn
"""
