"""Beginnings and ends of directives, as they are found: crawled, laid out, cut."""

from sauro.reading.head import Head, read_head
from sauro.reading.normalize import derive
from sauro.reading.sources import from_string
from sauro.reading.text import Text


def text_of(chars: str) -> Text:
    return derive(from_string(chars))


def head_of(chars: str) -> Head:
    return read_head(text_of(chars))


LAI_CHAU = """
Số: 2233/KH-UBND

Lai Châu, ngày 30 tháng 3 năm 2026

KẾ HOẠCH

Triển khai, thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ kết luận của \
Thường trực Chính phủ tại buổi làm việc với Ban Thường vụ Tỉnh ủy Lai Châu

Thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ kết luận của Thường trực \
Chính phủ tại buổi làm việc với Ban Thường vụ Tỉnh ủy Lai Châu; Thông báo số 01-TB/BCĐ ngày \
20/3/2026 kết luận của đồng chí Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo tại cuộc họp Ban Chỉ đạo. \
Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện Thông báo số 130/TB-VPCP như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Quán triệt, triển khai thực hiện đầy đủ, kịp thời, nghiêm túc, hiệu quả các nội dung theo Thông \
báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ; Thông báo số 01-TB/BCĐ ngày 20/3/2026 \
và Quyết định số 02-QĐ/BCĐ ngày 25/3/2026 về quy chế hoạt động của Ban Chỉ đạo tỉnh Lai Châu.

II. NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN

a) Sở Xây dựng tham mưu UBND tỉnh kế hoạch làm việc với Bộ Xây dựng.

(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)

III. TỔ CHỨC THỰC HIỆN

1. Các sở, ban, ngành tỉnh, UBND các xã, phường chủ động xây dựng kế hoạch thực hiện. Báo cáo kết \
quả gửi Ủy ban nhân dân tỉnh *(qua Sở Tài chính)* **trước ngày 10/4/2026.**

2. Giao Sở Tài chính chủ trì, tham mưu Ủy ban nhân dân tỉnh theo dõi, đôn đốc các sở, ban, ngành \
tỉnh, địa phương triển khai thực hiện nhiệm vụ được giao./.

Nơi nhận:

- TT. Tỉnh ủy (b/c);
- Chủ tịch, các PCT UBND tỉnh;
- VP UBND tỉnh: V, C (đôn đốc);
- Lưu: VT, Th5.

**TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH**

Hà Quang Trung
"""

QUANG_NGAI = """
                                                                   TRUNG TÂM CÔNG
                                                                   BÁO VÀ TIN HỌC
                                                                   18.11.2024 07:25:14

ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH QUẢNG NGÃI                   Độc lập - Tự do - Hạnh phúc

Số: 565    /TB-UBND             Quảng Ngãi, ngày 15 tháng 11 năm 2024

                             THÔNG BÁO
            Kết luận của Phó Chủ tịch UBND tỉnh Võ Phiên
       tại cuộc họp nghe báo cáo tiến độ triển khai thực hiện 02
    Chương trình MTQG

       Ngày 12/11/2024, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Võ
Phiên chủ trì cuộc họp nghe báo cáo tiến độ triển khai thực hiện 02 Chương
trình MTQG. Phó Chủ tịch UBND tỉnh kết luận và chỉ đạo như sau:
      I. Đánh giá chung
       UBND tỉnh xác định các Chương trình mục tiêu quốc gia có ý nghĩa
đặc biệt quan trọng.
      Nay thông báo ý kiến kết luận của Phó Chủ tịch UBND tỉnh Võ Phiên
để các sở, ngành, đơn vị có liên quan triển khai thực hiện./.


Nơi nhận:                                              TL. CHỦ TỊCH
- Thường trực Tỉnh ủy (báo cáo);                  KT. CHÁNH VĂN PHÒNG
- Thường trực HĐND tỉnh;                          PHÓ CHÁNH VĂN PHÒNG
- Giáo dục và Đào tào, Y tế, Nội vụ,                  Phùng Tô Long
  Thông tin và Truyền thông,
- Tỉnh Đoàn;
- Lưu: VT, KGVXVHTin534.
"""

CONG_DIEN = """THỦ
TƯỚNG CHÍNH PHỦ

CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 234/CĐ-TTg
Hà Nội, ngày 30
tháng 11 năm 2025

CÔNG ĐIỆN
V/V PHÁT ĐỘNG, TRIỂN KHAI ”CHIẾN DỊCH QUANG TRUNG” THẦN TỐC
XÂY DỰNG LẠI, SỬA CHỮA NHÀ Ở
THỦ TƯỚNG CHÍNH PHỦ điện:
- Đồng chí Bí thư tỉnh ủy và Chủ tịch Ủy ban nhân
dân các tỉnh, thành phố: Hà Tĩnh, Quảng Trị;
- Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ.

Cuối tháng 10 và tháng 11
vừa qua, tại các địa phương khu vực từ Hà Tĩnh đến Lâm Đồng đã liên tiếp xảy ra
các đợt thiên tai, gây thiệt hại rất lớn về người, tài sản, nhà ở.
Căn cứ chỉ đạo của Tổng
Bí thư Tô Lâm, của Bộ Chính trị tại thông báo số 99-TB/TW ngày 21/11/2025, của
Ban Bí thư tại văn bản số 213-KL/TW ngày 21/11/2025, Nghị quyết 380/NQ-CP ngày
25/11/2025 của Chính phủ; để khẩn trương xây dựng lại, sửa chữa nhà ở, Thủ
tướng Chính phủ yêu cầu:
1. Chủ tịch Ủy ban nhân
dân các tỉnh, thành phố từ Hà Tĩnh đến Lâm Đồng hoàn thành trước ngày 05/12/2025./.
Nơi nhận:
- Như trên;
- Lưu: Văn thư, NN (2) Khôi
THỦ TƯỚNG
Phạm Minh Chính
"""

QUYET_DINH = """THỦ TƯỚNG
CHÍNH PHỦ

CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 2623/QĐ-TTg
Hà Nội, ngày
29 tháng 11 năm 2025

QUYẾT ĐỊNH

BAN HÀNH KẾ HOẠCH TRIỂN KHAI THI HÀNH LUẬT BẢO VỆ DỮ
LIỆU CÁ NHÂN

THỦ TƯỚNG CHÍNH PHỦ

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm
2025;

Theo đề nghị của Bộ trưởng
Bộ Công an.

QUYẾT ĐỊNH:Điều 1.
Ban hành kèm theo Quyết định này Kế hoạch triển khai thi hành Luật Bảo vệ dữ liệu
cá nhân.

Nơi nhận:
- Ban Bí thư Trung ương Đảng;
- Lưu: VT, KSTT (2b).
THỦ TƯỚNG
Phạm Minh Chính

KẾ HOẠCH

TRIỂN KHAI THI HÀNH LUẬT BẢO VỆ DỮ LIỆU CÁ NHÂN

(Kèm theo Quyết định số /QĐ-TTg ngày
tháng năm 2025 của Thủ tướng Chính phủ)

I. MỤC ĐÍCH, YÊU CẦU

1. Bộ Công an theo dõi, kiểm tra, đôn đốc việc thực hiện Kế hoạch.
"""

CONG_VAN = """Kính gửi: Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc
Bộ
Thực hiện ý kiến chỉ đạo của
Thủ tướng Chính phủ về việc triển khai kết luận Hội nghị Trung ương lần thứ 13
Ban Chấp hành Trung ương Đảng khóa XIII về kinh tế - xã hội năm 2025-2026 (Công
văn số 282/TTg-TKBT ngày 10/11/2025), Bộ trưởng giao:
1. Vụ Tổ
chức cán bộ: Tham mưu Lãnh đạo Bộ hoàn thiện quy định về tổ chức bộ máy.
Bộ Văn hóa, Thể thao và Du lịch
yêu cầu các đơn vị triển khai, báo cáo Lãnh đạo Bộ kết quả thực hiện./.
Nơi nhận:
- Như trên;
- Bộ trưởng (để báo cáo);
- Lưu: VT, VP (THTT), TN (30).
TL. BỘ TRƯỞNG
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Nguyễn Thanh Sơn
"""

#: Constructed, as are its numbers: a letterhead laid out with bars.
BARRED = """ỦY BAN NHÂN DÂN
TỈNH ĐỒNG THÁP
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 87/KH-UBND
|
Đồng
Tháp, ngày 09 tháng 4
năm 2024
|
KẾ HOẠCH
VỀ VIỆC TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 91-CT/TW NGÀY 05/02/2024 CỦA BAN
BÍ THƯ VỀ BẢO TỒN, PHÁT TRIỂN NGHỀ THỦ CÔNG Ở NÔNG THÔN
Căn cứ Chỉ thị số 91-CT/TW ngày
05/02/2024 của Ban Bí thư về bảo tồn, phát triển nghề thủ công ở nông
thôn; Kế hoạch số 164-KH/TU
ngày 20/3/2024 của Ban Thường vụ Tỉnh ủy thực hiện Chỉ thị số 91-CT/TW ngày
05/02/2024 của Ban Bí thư. UBND tỉnh ban hành Kế hoạch thực hiện, với
các nội dung như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Giới thiệu rộng rãi các nghề của địa phương.
"""

#: Constructed, as is its number: kind, issuer, number and date run into the title.
RUN_TOGETHER = """CHỈ THỊ
CỦA THỦ
TƯỚNG CHÍNH PHỦ SỐ 99/2003/CT-TTG
NGÀY 12 THÁNG 5 NĂM 2003 VỀ VIỆC SẮP XẾP LẠI
KHO LƯU TRỮ VÀ DỰ TRÙ KINH PHÍ BẢO QUẢN HỒ SƠ
CỦA CÁC BỘ NĂM 2004
Thực hiện Nghị quyết
của Quốc hội về nhiệm vụ năm 2003, Chính phủ đã
ban hành các quy định về công tác lưu trữ.
I. NỘI DUNG SẮP XẾP LẠI KHO LƯU TRỮ
1. Yêu cầu chung.
"""
