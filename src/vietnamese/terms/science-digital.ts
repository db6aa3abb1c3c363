/**
 * Science, technology, innovation, digital transformation, intellectual property ("khoa học, công nghệ, đổi mới sáng tạo,
 * chuyển đổi số, sở hữu trí tuệ"). The signs are explained in ../terms.ts.
 */
export const SCIENCE = `
CNTT : công nghệ thông tin
CSDL : cơ sở dữ liệu
KHCN : khoa học, công nghệ
KHKT : khoa học kỹ thuật
ĐMST : đổi mới sáng tạo
KNST : khởi nghiệp sáng tạo
CĐS : chuyển đổi số
SHTT : sở hữu trí tuệ
ATTT : an toàn thông tin
DVCTT : dịch vụ công trực tuyến
R&D : nghiên cứu và phát triển
IoT : internet vạn vật
khoa học, công nghệ = khoa học và công nghệ
khoa học, công nghệ ~ khoa học kỹ thuật = khoa học và kỹ thuật
tiến bộ khoa học kỹ thuật = tiến bộ kỹ thuật = tiến bộ khoa học, công nghệ = tiến bộ khoa học và công nghệ = tiến bộ khoa học và kỹ thuật
ứng dụng khoa học, công nghệ = ứng dụng khoa học và công nghệ ~ ứng dụng tiến bộ khoa học kỹ thuật = ứng dụng tiến bộ khoa học và kỹ thuật = ứng dụng tiến bộ kỹ thuật
đổi mới sáng tạo
khoa học xã hội
khoa học xã hội và nhân văn = khoa học xã hội, nhân văn
khoa học cơ bản ~ nghiên cứu cơ bản
nghiên cứu khoa học
nghiên cứu ứng dụng
nghiên cứu và phát triển = nghiên cứu phát triển
đề tài khoa học = đề tài nghiên cứu ~ nhiệm vụ khoa học, công nghệ = nhiệm vụ khoa học và công nghệ
kết quả nghiên cứu
thương mại hóa kết quả nghiên cứu = thương mại hóa các kết quả nghiên cứu ~ thương mại hóa sản phẩm khoa học
tổ chức khoa học, công nghệ = tổ chức khoa học và công nghệ ~ tổ chức nghiên cứu
thị trường khoa học, công nghệ = thị trường khoa học và công nghệ ~ thị trường công nghệ
quỹ phát triển khoa học, công nghệ = quỹ phát triển khoa học và công nghệ
khởi nghiệp sáng tạo = khởi nghiệp đổi mới sáng tạo ~ khởi nghiệp
hệ sinh thái khởi nghiệp sáng tạo = hệ sinh thái khởi nghiệp đổi mới sáng tạo ~ hệ sinh thái khởi nghiệp ~ hệ sinh thái đổi mới sáng tạo
trung tâm đổi mới sáng tạo
vườn ươm doanh nghiệp ~ ươm tạo doanh nghiệp = cơ sở ươm tạo
quỹ đầu tư mạo hiểm ~ đầu tư mạo hiểm
thử nghiệm có kiểm soát = cơ chế thử nghiệm có kiểm soát ~ cơ chế thử nghiệm
cách mạng công nghiệp lần thứ tư = cuộc cách mạng công nghiệp lần thứ tư = công nghiệp 4.0
công nghệ lõi = công nghệ cốt lõi
công nghệ lõi; công nghệ nguồn; công nghệ chiến lược < [công nghệ then chốt]
công nghệ sinh học; công nghệ vũ trụ; công nghệ số
công nghệ xanh = công nghệ sạch
công nghệ tiên tiến = công nghệ hiện đại ~ công nghệ cao ~ công nghệ mới
công nghệ lạc hậu
đổi mới công nghệ = đổi mới thiết bị, công nghệ
trình độ công nghệ ~ năng lực công nghệ
chuyển giao công nghệ ~ ứng dụng, chuyển giao công nghệ = chuyển giao, ứng dụng công nghệ ~ tiếp nhận công nghệ
làm chủ công nghệ ~ tự chủ công nghệ = tự chủ về công nghệ
tiềm lực khoa học, công nghệ = tiềm lực khoa học và công nghệ
hàm lượng khoa học, công nghệ = hàm lượng khoa học và công nghệ ~ hàm lượng công nghệ
cơ sở dữ liệu ~ phần mềm ~ dữ liệu
dữ liệu lớn; dữ liệu mở; dữ liệu số; dữ liệu cá nhân; điện toán đám mây; chuỗi khối; internet vạn vật; trí tuệ nhân tạo
cơ sở dữ liệu quốc gia; cơ sở dữ liệu chuyên ngành; cơ sở dữ liệu dùng chung < cơ sở dữ liệu
cơ sở dữ liệu quốc gia về dân cư = dữ liệu dân cư = dữ liệu về dân cư
chia sẻ dữ liệu ~ liên thông dữ liệu = kết nối dữ liệu
số hóa hồ sơ = số hóa tài liệu ~ số hóa dữ liệu ~ tạo lập dữ liệu
trung tâm dữ liệu
công nghệ thông tin
ứng dụng công nghệ thông tin = ứng dụng CNTT ~ ứng dụng công nghệ số
chuyển đổi số
chính phủ số ~ chính quyền số ~ chính phủ điện tử ~ chính quyền điện tử
kinh tế số; xã hội số; công dân số; dịch vụ số
hạ tầng số = hạ tầng công nghệ số ~ hạ tầng công nghệ thông tin = hạ tầng kỹ thuật công nghệ thông tin ~ hạ tầng viễn thông
nền tảng số ~ nền tảng công nghệ số = nền tảng dùng chung
môi trường số ~ môi trường mạng ~ môi trường điện tử ~ không gian mạng ~ không gian số
kỹ năng số = năng lực số = kỹ năng công nghệ số ~ kỹ năng chuyển đổi số
phổ cập kỹ năng số ~ bình dân học vụ số
tổ công nghệ số cộng đồng = tổ chuyển đổi số cộng đồng
chữ ký số ~ chữ ký điện tử
định danh điện tử = định danh và xác thực điện tử = định danh, xác thực điện tử
thanh toán không dùng tiền mặt = thanh toán điện tử ~ thanh toán trực tuyến
văn bản điện tử ~ hồ sơ điện tử ~ hồ sơ công việc trên môi trường mạng
phần mềm quản lý văn bản = hệ thống quản lý văn bản
họp trực tuyến = hội nghị trực tuyến ~ họp không giấy tờ = phòng họp không giấy
an toàn thông tin = an toàn thông tin mạng ~ an ninh mạng ~ an toàn, an ninh mạng = an ninh, an toàn mạng = an toàn, an ninh thông tin = an ninh, an toàn thông tin
mạng viễn thông ~ mạng băng rộng = internet băng rộng = băng thông rộng
vùng phủ sóng ~ vùng lõm sóng = vùng trắng sóng
sở hữu trí tuệ = quyền sở hữu trí tuệ ~ sở hữu công nghiệp = quyền sở hữu công nghiệp
tài sản trí tuệ
sáng chế ~ giải pháp hữu ích
nhãn hiệu tập thể; nhãn hiệu chứng nhận; chỉ dẫn địa lý < [nhãn hiệu được bảo hộ]
sáng kiến
lao động sáng tạo = phong trào lao động sáng tạo
tiêu chuẩn, quy chuẩn kỹ thuật = hệ thống tiêu chuẩn, quy chuẩn
tiêu chuẩn quốc tế ~ chuẩn mực quốc tế ~ chuẩn quốc tế ~ thông lệ quốc tế
truy xuất nguồn gốc
phòng thí nghiệm ~ phòng thí nghiệm trọng điểm
nhà khoa học ~ cán bộ khoa học
nhân lực khoa học, công nghệ = nhân lực khoa học và công nghệ = nguồn nhân lực khoa học, công nghệ = nguồn nhân lực khoa học và công nghệ
công nghiệp công nghệ số ~ công nghiệp công nghệ thông tin
bán dẫn
vật liệu mới
năng lượng nguyên tử = điện hạt nhân
khoán chi = cơ chế khoán chi ~ khoán chi theo sản phẩm cuối cùng
đặt hàng nghiên cứu ~ cơ chế đặt hàng
`
