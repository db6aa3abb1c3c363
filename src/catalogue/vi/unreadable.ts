/** Why a file cannot be read or written. In Vietnamese. */
export const unreadable = {
  'error.unreadable': '{path}: {what}',
  'error.unread-in-all': 'có {count} văn bản chưa đối chiếu được, không có trong kết quả: {files}',
  'unwritable.full': 'đĩa đã đầy',
  'unwritable.too-large': 'tệp lớn hơn mức hệ thống cho phép',
  'unwritable.forbidden': 'không có quyền ghi',
  'unwritable.read-only': 'đĩa chỉ cho đọc',
  'unwritable.no-folder': 'trên đường dẫn có tệp ở chỗ cần thư mục',
  'unwritable.name': 'tên quá dài',
  'unwritable.links': 'các liên kết chạy vòng quanh',
  'unreadable.empty': 'tệp trống, không có chữ nào.',
  'unreadable.format':
    'không đọc được định dạng {format}. Hãy lưu lại thành Word (.docx), PDF hoặc văn bản thường (.txt) rồi chạy lại.',
  'unreadable.picture_format': 'không đọc được ảnh {format}. Hãy lưu lại thành PNG hoặc TIFF, hoặc quét lại, rồi chạy lại.',
  'unreadable.archive': 'đây là tệp nén ({format}). Hãy giải nén rồi chỉ đến thư mục chứa các tệp bên trong.',
  'unreadable.binary': 'không phải tệp văn bản. Hãy kiểm tra lại tệp.',
  'unreadable.encoding': 'bảng mã không phải UTF-8 (sai từ byte thứ {offset}). Hãy lưu lại tệp ở dạng UTF-8.',
  'unreadable.encrypted': 'tệp có mật khẩu bảo vệ. Hãy lưu lại không đặt mật khẩu rồi chạy lại.',
  'unreadable.truncated': 'tệp bị cắt cụt hoặc hỏng. Hãy lấy lại bản đầy đủ.',
  'unreadable.markup':
    'phần XML trong tệp có khai báo thực thể hoặc lồng nhau sâu hơn mọi văn bản nên không đọc. Hãy mở bằng Word rồi lưu lại.',
  'unreadable.bomb': 'tệp khi giải nén lớn hơn mọi văn bản nên không mở.',
  'unreadable.scanned': 'đây là bản quét ({pages} trang ảnh, không có lớp chữ). Hãy chạy lại, bỏ --ocr never.',
  'unreadable.picture_size': 'ảnh {width} × {height} điểm, lớn hơn mọi trang giấy nên không mở. Hãy quét lại ở 300 dpi.',
  'unreadable.recognition': 'nhận dạng chữ không thành ({detail}). Hãy chạy lại hoặc thử --ocr-engine native.',
  'unreadable.wordless': 'không nhận ra chữ nào trong ảnh. Hãy kiểm tra xem đây có phải trang văn bản không.',
  'unreadable.front_matter':
    'phần khai báo giữa hai dòng “---” ở đầu tệp sai cú pháp YAML (dòng {line}). Hãy sửa lại hoặc bỏ phần ấy.',
  'unreadable.front_matter_deep':
    'phần khai báo ở đầu tệp lồng vào nhau quá nhiều tầng (dòng {line}). Hãy sửa lại hoặc bỏ phần ấy.',
  'unreadable.front_matter_alias':
    'phần khai báo ở đầu tệp dẫn lại chính nó (“*tên”), không được dùng ở đây. Hãy ghi thẳng giá trị.',
  'unreadable.front_matter_long': 'phần khai báo ở đầu tệp quá dài (tối đa 20.000 ký tự). Hãy sửa lại hoặc bỏ phần ấy.',
  'unreadable.front_matter_open':
    'phần đầu tệp mở bằng dòng “---” nhưng không có dòng “---” đóng lại. Thêm dòng ấy dưới trường cuối, hoặc bỏ dòng đầu.',
  'unreadable.front_matter_field':
    'phần khai báo ở đầu tệp: {field} không thể là {value}. Ngày ghi 2022-06-16 hoặc 16/6/2022; level là một trong central, province, district, town, commune, other.',
  'unreadable.own_report': 'đây là báo cáo do doichieu lập, không phải văn bản để đọc. Hãy chỉ ra chính văn bản gốc.',
  'unreadable.not_bundled': 'bản cài đặt thiếu văn bản {number} kèm sẵn. Hãy cài lại.',
  'unreadable.no-program': 'máy này không có {where} để nhận dạng chữ. Hãy cài thêm hoặc bỏ --ocr-engine.',
  'unreadable.no-model': 'trong {where} không có mô hình nhận dạng chữ (vie.traineddata).',
  'unreadable.no-sound-model': '{where} bị hỏng hoặc không phải mô hình nhận dạng chữ. Hãy lấy lại bản đầy đủ.',
  'unreadable.no-model-folder': '{where} là tệp. Hãy chỉ đến thư mục chứa vie.traineddata.',
  'unreadable.missing': 'không có tệp này. Kiểm tra lại tên và đường dẫn.',
  'unreadable.name': 'tên tệp không theo bảng mã UTF-8 nên không mở được. Hãy đổi tên tệp.',
  'unreadable.forbidden': 'không có quyền đọc tệp này. Kiểm tra lại quyền truy cập.',
  'unreadable.closed': 'không được phép mở thư mục này nên mọi văn bản trong đó chưa được đọc. Kiểm tra lại quyền truy cập.',
  'unreadable.folder': 'đây là thư mục, không phải tệp.',
  'unreadable.special':
    'đây là ống dẫn hoặc thiết bị, không phải tệp. Hãy lưu nội dung thành tệp, hoặc đưa qua đầu vào chuẩn (tên “-”).',
  'unreadable.too-large': 'tệp quá lớn để đọc vào bộ nhớ. Hãy chia nhỏ.',
  'unreadable.over-time': 'làm {most} giây chưa xong (--time-limit), bỏ qua.',
  'unreadable.over-memory': 'cần hơn {most} MB bộ nhớ (--memory-limit), bỏ qua.',
  'unreadable.system': 'không đọc được ({reason}).',
} as const
