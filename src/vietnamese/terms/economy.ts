/** Economic units ("loại hình kinh tế"): in whom and where a task is done. The signs are explained in ../terms.ts. */
export const ECONOMY = `
DN : doanh nghiệp
DNTN : doanh nghiệp tư nhân
DNNN : doanh nghiệp nhà nước
FDI : doanh nghiệp có vốn đầu tư nước ngoài
HTX : hợp tác xã
KTTT : kinh tế tập thể
doanh nghiệp
doanh nghiệp nhà nước
doanh nghiệp tư nhân; doanh nghiệp có vốn đầu tư nước ngoài < khu vực ngoài nhà nước
doanh nghiệp ngoài khu vực nhà nước = doanh nghiệp ngoài nhà nước
doanh nghiệp ngoài khu vực nhà nước ~ khu vực ngoài nhà nước
đơn vị kinh tế tư nhân = thành phần kinh tế tư nhân = kinh tế tư nhân
đơn vị kinh tế tư nhân ~ doanh nghiệp tư nhân
đơn vị kinh tế tư nhân ~ khu vực ngoài nhà nước
doanh nghiệp vừa và nhỏ = doanh nghiệp nhỏ và vừa
doanh nghiệp trong nước
doanh nghiệp nước ngoài ~ doanh nghiệp có vốn đầu tư nước ngoài
tập đoàn kinh tế = tập đoàn
tổng công ty = tổng công ty nhà nước
ngân hàng thương mại
hợp tác xã; tổ hợp tác; liên hiệp hợp tác xã < kinh tế tập thể
kinh tế tập thể ~ kinh tế hợp tác
kinh tế trang trại = trang trại
hộ kinh doanh
đơn vị sự nghiệp
đơn vị sự nghiệp công lập < đơn vị sự nghiệp
ngoài công lập
loại hình doanh nghiệp
loại hình kinh tế
thành phần kinh tế
`
