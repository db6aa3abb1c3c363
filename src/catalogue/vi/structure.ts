/** The outline of a document, and what `explain` says besides verdicts. In Vietnamese. */
export const structure = {
  'node.document': 'văn bản',
  'node.header': 'phần đầu',
  'node.preamble': 'mở đầu',
  'node.section': 'mục',
  'node.item': 'khoản',
  'node.bullet': 'gạch đầu dòng',
  'node.paragraph': 'đoạn',
  'node.sentence': 'câu',
  'node.table': 'bảng',
  'node.footnote': 'chú thích',
  'node.recipients': 'nơi nhận',
  'node.signature': 'ký tên',
  'node.noise': 'ngoài lề',

  'message.pages-no-text': 'Trang {pages} chỉ có ảnh, không có lớp chữ; chưa đọc được.',
  'message.pages-unspellable': 'Chữ của trang {pages} không thành tiếng Việt, kể cả sau khi sửa phông chữ; nên xem lại bản in.',
  'message.pages-damaged': 'Trang {pages} bị hỏng trong tệp, không đọc được hoặc chỉ đọc được một phần.',
  'message.pages-doubtful': 'Trang {pages} nhận dạng rất đáng ngờ, hầu như không có chữ nào chắc chắn; nên xem lại bản gốc.',
  'message.may-be-secret':
    'trang đầu có thể mang dấu mức độ mật (MẬT). Hãy xem lại bản gốc; nội dung không được lưu vào bộ nhớ đệm.',
  'message.pdf-mended':
    'Bảng mục lục đối tượng của tệp PDF bị hỏng; văn bản được dò lại từ phần còn lại. Nên so số trang với bản gốc.',
  'message.tracked-changes':
    'Tệp còn thay đổi chưa được chấp nhận (Track Changes); đọc như đã chấp nhận hết: giữ phần thêm, bỏ phần xóa.',
  'message.marked-changes':
    'Trang có chữ đánh dấu đã xóa và đã thêm (<del>, <ins>); đọc như đã sửa xong: giữ phần thêm, bỏ phần xóa.',
  'message.struck-text': 'Có {count} đoạn chữ gạch ngang, vẫn đọc như chữ thường; nên xem còn giá trị hay không.',
  'message.lost-notes': 'Có {count} chỗ dẫn chú thích mà trong tệp không có chú thích ấy.',
  'message.other-texts': 'Có {count} phần văn bản của tệp khác chèn vào tệp này, không đọc được.',
  'message.joined-lines': 'Tệp ngắt đoạn theo dòng in; đã nối {count} dòng vào dòng trước.',
  'message.hidden-text': 'Có {count} đoạn chữ ẩn trong tệp, không đọc vào văn bản.',
  'message.pictures': 'Có {count} hình trong tệp không đọc được; nên xem trong hình có chữ hay không.',
  'message.objects': 'Có {count} đối tượng nhúng (bảng tính, biểu đồ, công thức, hình vẽ) trong tệp không đọc được.',
  'message.form-fields': 'Có {count} ô biểu mẫu trong tệp không đọc được nội dung.',
  'message.remarks': 'Có {count} lời bình (comment) trong tệp, không đọc vào văn bản.',
  'message.other-encoding': 'Có dòng dùng bảng mã khác với phần còn lại, đã đổi riêng: dòng {places}.',
  'message.stray-bytes':
    'Có byte không thành chữ (dòng:cột {places}), đã đổi thành chữ có thể là nguyên gốc hoặc U+FFFD; nên xem lại bản gốc.',
  'message.doubtful-figures': 'Số, ký hiệu, ngày tháng nhận dạng chưa chắc; cần xem lại ảnh: {places}.',
  'message.correction-stale':
    'Dòng {line}, cột {column}: quyết định hiệu đính cho “{was}” không còn khớp (nay là “{is}”) nên không áp dụng.',
  'message.correction-overlap':
    'Dòng {line}, cột {column}: quyết định hiệu đính cho “{was}” chồng lên một quyết định khác nên không áp dụng.',
  'message.corrections-other':
    'Tệp hiệu đính dành cho một bản khác của tệp này (sha256 khác) nên không áp dụng. Hãy hiệu đính lại từ bản này.',
  'message.second-document': 'Từ {place} là một văn bản khác{which} trong cùng tệp; nên tách thành tệp riêng.',
  'message.at-line': 'dòng {line}',
  'message.at-page': 'trang {page}, dòng {line}',

  'tree.file': 'Tệp',
  'tree.document': 'Văn bản',
  'tree.date': 'Nơi, ngày',
  'tree.issuer': 'Cơ quan',
  'tree.subject': 'Trích yếu',
  'tree.counts':
    '{nodes} mục và đoạn; {references} lần dẫn văn bản khác, {targets} chỉ tiêu, {assignments} phân công, {footnotes} chú thích; {repairs} chỗ đã sửa khi chuẩn hóa',

  'explain.before': 'trước',
  'explain.after': 'sau',
  'explain.heading': '{id} là đề mục của {count} nhiệm vụ: {tasks}',
  'explain.sentences': 'Nhiệm vụ gồm {count} câu:',
  'explain.not-applicable': 'Nhiệm vụ này không áp dụng cho cấp của văn bản, nên không tính vào tổng số.',
} as const
