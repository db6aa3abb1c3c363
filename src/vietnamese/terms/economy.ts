/** Economic units ("loại hình kinh tế"): in whom and where a task is done. The signs are explained in ../terms.ts. */
export const ECONOMY = `
DN : doanh nghiệp
DNTN : doanh nghiệp tư nhân
DNNN : doanh nghiệp nhà nước
DNNVV : doanh nghiệp nhỏ và vừa
FDI : doanh nghiệp có vốn đầu tư nước ngoài
HTX : hợp tác xã
KTTT : kinh tế tập thể
KTTN : kinh tế tư nhân
THT : tổ hợp tác
doanh nghiệp
doanh nghiệp nhà nước
doanh nghiệp tư nhân; doanh nghiệp có vốn đầu tư nước ngoài < khu vực ngoài nhà nước
doanh nghiệp ngoài khu vực nhà nước = doanh nghiệp ngoài nhà nước
doanh nghiệp ngoài khu vực nhà nước ~ khu vực ngoài nhà nước
đơn vị kinh tế tư nhân = thành phần kinh tế tư nhân = kinh tế tư nhân = khu vực kinh tế tư nhân = khu vực tư nhân
đơn vị kinh tế tư nhân ~ doanh nghiệp tư nhân
đơn vị kinh tế tư nhân ~ khu vực ngoài nhà nước
kinh tế nhà nước = khu vực kinh tế nhà nước
khu vực nhà nước
doanh nghiệp vừa và nhỏ = doanh nghiệp nhỏ và vừa ~ doanh nghiệp nhỏ và siêu nhỏ = doanh nghiệp siêu nhỏ
doanh nghiệp trong nước
doanh nghiệp nước ngoài ~ doanh nghiệp có vốn đầu tư nước ngoài = doanh nghiệp đầu tư nước ngoài = doanh nghiệp FDI
kinh tế có vốn đầu tư nước ngoài = khu vực đầu tư nước ngoài = khu vực có vốn đầu tư nước ngoài
doanh nghiệp khoa học, công nghệ = doanh nghiệp khoa học và công nghệ
doanh nghiệp công nghệ số = doanh nghiệp số ~ doanh nghiệp công nghệ
doanh nghiệp khởi nghiệp
doanh nghiệp xã hội
doanh nghiệp dẫn dắt = doanh nghiệp đầu đàn = doanh nghiệp đầu tàu
công ty cổ phần; công ty trách nhiệm hữu hạn < doanh nghiệp
công ty nông, lâm nghiệp = nông, lâm trường
tập đoàn kinh tế = tập đoàn
tổng công ty = tổng công ty nhà nước
ngân hàng thương mại ~ tổ chức tín dụng
ngân hàng chính sách xã hội
quỹ tín dụng nhân dân
hợp tác xã; tổ hợp tác; liên hiệp hợp tác xã < kinh tế tập thể
hợp tác xã nông nghiệp; hợp tác xã kiểu mới < hợp tác xã
kinh tế tập thể ~ kinh tế hợp tác
kinh tế tập thể, hợp tác xã
kinh tế trang trại = trang trại
hộ kinh doanh ~ hộ sản xuất, kinh doanh
tiểu thương
cơ sở sản xuất, kinh doanh ~ cơ sở kinh doanh
đơn vị sự nghiệp
đơn vị sự nghiệp công lập < đơn vị sự nghiệp
ngoài công lập
loại hình doanh nghiệp
loại hình kinh tế
thành phần kinh tế
HTXNN : hợp tác xã nông nghiệp
`
