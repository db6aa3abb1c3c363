/**
 * All that doichieu says, in Vietnamese. The master of the two catalogues: `en.ts` has the same keys and the same
 * placeholders. Wording follows the usage of the party's organization committees ("ban tổ chức").
 */
export const vi = {
  'label.adopted': 'giữ nguyên nội dung',
  'label.localized': 'cụ thể hóa',
  'label.omitted': 'chưa đề cập',

  'sign.=': 'giữ nguyên nội dung: cùng một nhiệm vụ, chỉ khác về câu chữ',
  'sign.~': 'cụ thể hóa: nêu nhiệm vụ đó nhưng thay đổi chủ thể, phạm vi, số liệu…',
  'sign.-': 'cụ thể hóa một phần: còn câu chưa đề cập (tính vào ~)',
  'sign.X': 'chưa đề cập: không đoạn nào nêu nhiệm vụ đó',
  'sign..': 'không áp dụng cho cấp này (không tính)',
  'sign.?': 'nên xem lại: máy chưa đủ chắc chắn',

  'change.actor': 'chủ thể thực hiện',
  'change.scope': 'phạm vi, đối tượng',
  'change.term': 'thuật ngữ',
  'change.number': 'số liệu',
  'change.deadline': 'thời hạn',
  'change.condition': 'điều kiện',
  'change.strength': 'mức độ yêu cầu',
  'change.dropped': 'lược bỏ',
  'change.added': 'bổ sung',
  'change.merged': 'gộp nhiệm vụ',
  'change.reworded': 'diễn đạt lại',
  'change.lost': 'không còn “{text}”',
  'change.gained': 'thêm “{text}”',

  'target.kept': 'giữ nguyên',
  'target.raised': 'nâng lên',
  'target.lowered': 'hạ xuống',
  'target.reworded': 'diễn đạt lại',
  'target.omitted': 'chưa đề cập',
  'target.added': 'chỉ tiêu riêng',

  'reason.shares_little': 'có rất ít điểm chung với câu này',
  'reason.shares_theme': 'cùng chủ đề nhưng không nêu việc phải làm',
  'reason.lacks_core': 'thiếu nội dung cốt lõi của câu',
  'reason.serves_another_task': 'thể hiện nhiệm vụ {task} sát hơn',
  'reason.next_best': 'cũng liên quan nhưng không sát bằng đoạn đã chọn',
  'reason.shared': 'có {phrases}',
  'reason.missing': 'không có {phrases}',

  'verdict.confidence': 'độ tin cậy {share}',
  'verdict.review': 'nên xem lại',

  'why.adopted': 'Đoạn {place} nêu cùng một nhiệm vụ (mang {share} nội dung của câu), chỉ khác về câu chữ.',
  'why.localized': 'Đoạn {place} nêu nhiệm vụ này (mang {share} nội dung của câu) nhưng có thay đổi về nội dung.',
  'why.omitted': 'Không đoạn nào nêu việc phải làm trong câu này; gần nhất là đoạn {place}.',
  'why.nothing': 'Không đoạn nào trong văn bản gần với câu này.',
  'why.further': 'Còn {count} đoạn khác cũng nêu nhiệm vụ này.',
  'why.changes': 'Thay đổi: {kinds}.',
  'why.review': 'Kết quả nằm sát ngưỡng: nên đọc lại trước khi kết luận.',
  'why.task':
    'Nhiệm vụ gồm {all} câu: {adopted} giữ nguyên nội dung, {localized} cụ thể hóa, {omitted} chưa đề cập. Không cùng một kết quả thì tính là cụ thể hóa.',
  'why.task.one': 'Nhiệm vụ chỉ có một câu, kết quả của câu là kết quả của nhiệm vụ.',

  'place.outside': 'ngoài phần nội dung',

  'relation.cites': 'có dẫn {name}',
  'relation.cites-not': 'không dẫn {name}',
  'relation.older': 'ban hành trước',
  'relation.newer': 'không ban hành trước',
  'relation.age-unknown': 'chưa rõ ban hành trước hay sau',

  'title.compare': 'ĐỐI CHIẾU VỚI {name}',
  'title.totals': 'TỔNG HỢP',
  'title.priorities': 'NÊN XEM TRƯỚC',
  'title.tasks': 'TỪNG NHIỆM VỤ',
  'title.matrix': 'NHIỆM VỤ THEO VĂN BẢN',
  'title.details': 'CHI TIẾT: {name}',

  'head.central': 'Cấp trên',
  'head.plans': 'Đối chiếu',
  'head.dated': '{name} ngày {date}',
  'head.sha256': '{text} (sha256 {sha256}…)',
  'head.tasks': '{name}: {tasks} nhiệm vụ, {sentences} câu',

  'totals.tasks': 'Nhiệm vụ',
  'totals.sentences': 'Câu',
  'totals.own': 'Việc riêng',

  'matrix.task': 'Nhiệm vụ',
  'matrix.place': 'Nơi nêu',

  'priorities.tasks': 'Nhiệm vụ nhiều văn bản chưa đề cập:',
  'priorities.wholly': 'chưa đề cập: {plans}',
  'priorities.partly': 'mới đề cập một phần: {plans}',
  'priorities.omitted': 'Chắc chắn chưa đề cập: {count} câu',
  'priorities.nearest': 'gần nhất: {place}',
  'priorities.nothing-near': 'không có đoạn nào gần',
  'priorities.review': 'Nên xem lại: {count} câu',
  'priorities.doubt': '{label}, độ tin cậy {share}, đoạn {place}',
  'priorities.more': '… và {count} câu nữa',
  'priorities.many': 'Từng văn bản: xem báo cáo đầy đủ (--report md=bao-cao.md).',
  'priorities.none': 'Không có câu nào chắc chắn bị bỏ sót hay cần xem lại.',

  'field.central': 'Cấp trên',
  'field.plan': 'Văn bản',
  'field.difference': 'Khác nhau',
  'field.change': 'Thay đổi',
  'field.nearest': 'Gần nhất',
  'field.assigned': 'Phân công',

  'own.title': 'Việc riêng của văn bản, không có ở cấp trên',

  'hint.details': 'Từng câu kèm trích dẫn: thêm --details. Báo cáo đầy đủ: --report md=bao-cao.md',
  'hint.explain': 'Vì sao một nhiệm vụ có kết quả như vậy: {command}',
  'made-by': 'doichieu {version}',

  'md.title': 'Đối chiếu với {name}',
  'md.file': 'Tệp',
  'md.document': 'Văn bản',
  'md.date': 'Ngày',
  'md.relation': 'Quan hệ',
  'md.central': 'văn bản cấp trên',
  'md.totals': 'Tổng hợp',
  'md.not-applicable': 'không áp dụng',
  'md.priorities': 'Nên xem trước',
  'md.wholly': 'Chưa đề cập',
  'md.partly': 'Đề cập một phần',
  'md.matrix': 'Nhiệm vụ theo văn bản',
  'md.tasks': 'Từng nhiệm vụ',
  'md.sentence': 'Câu',
  'md.verdict': 'Kết quả',
  'md.targets': 'Chỉ tiêu',
  'md.target.central': 'Cấp trên',
  'md.target.plan': 'Văn bản',
  'md.target.status': 'Kết quả',

  'node.document': 'văn bản',
  'node.header': 'phần đầu',
  'node.preamble': 'căn cứ',
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

  'tree.file': 'Tệp',
  'tree.document': 'Văn bản',
  'tree.date': 'Nơi, ngày',
  'tree.issuer': 'Cơ quan',
  'tree.subject': 'Trích yếu',
  'tree.counts':
    '{nodes} mục và đoạn; {references} lần dẫn văn bản khác, {targets} chỉ tiêu, {assignments} phân công, {footnotes} chú thích; {repairs} chỗ đã sửa khi chuẩn hóa',

  'explain.before': 'trước',
  'explain.after': 'sau',
  'explain.sentences': 'Nhiệm vụ gồm {count} câu:',
  'explain.not-applicable': 'Nhiệm vụ này không áp dụng cho cấp của văn bản, nên không tính vào tổng số.',

  'note.written': 'Đã ghi {path}',

  'error.unreadable': '{path}: {what}',
  'error.bug': 'lỗi của chương trình (phiên bản {version}). Xin báo lại kèm đoạn dưới đây:\n{stack}',
  'error.bug-in': '{path}: lỗi của chương trình khi xử lý tệp này. Xin báo lại kèm đoạn dưới đây:\n{stack}',
  'error.no-command': 'thiếu lệnh. Xem: doichieu --help',
  'error.unknown-command': 'không có lệnh “{command}”. Có các lệnh: {commands}.',
  'error.unknown-option': 'không có tùy chọn {option}.',
  'error.did-you-mean': 'Có phải {instead}?',
  'error.missing-operand': 'thiếu “{operand}”. Xem: doichieu --help',
  'error.missing-value': 'tùy chọn {option} thiếu giá trị.',
  'error.too-many-operands': 'thừa tham số.',
  'error.unknown-language': 'không có ngôn ngữ “{name}”. Có: vi, en.',
  'error.unknown-format': 'lệnh {command} không có định dạng “{name}”. Có: {names}.',
  'error.bad-report': '--report cần dạng định-dạng=tệp, ví dụ md=bao-cao.md; nhận được “{value}”.',
  'error.unknown-fail-on': '--fail-on không nhận “{name}”. Có: {names}.',
  'error.no-match': 'không có tệp nào khớp với “{pattern}”.',
  'error.empty-folder': 'thư mục “{folder}” không có văn bản nào.',
  'error.no-central': 'không có tệp “{name}”, cũng không có văn bản kèm sẵn nào mang số đó. Kèm sẵn: {numbers}.',
  'error.no-tasks': '{path}: không thấy nhiệm vụ nào để đối chiếu. Hãy chỉ ra các mục nêu nhiệm vụ, ví dụ --tasks III,IV.',
  'error.no-section': '{path}: không có mục “{id}”. Có: {sections}…',
  'error.unknown-id': 'không có nhiệm vụ, câu hay bước nào mang mã “{id}”. Gần nhất: {near}.',
  'error.unknown-id-far':
    'không có nhiệm vụ, câu hay bước nào mang mã “{id}”. Mã nhiệm vụ có dạng III.1.3/2, xem trong kết quả của lệnh compare.',
  'error.same-output': 'hai kết quả cùng ghi vào {path}.',
  'error.output-is-folder': '{path} là thư mục; cần tên tệp.',
  'error.output-is-input': '{path} là tệp đầu vào, không ghi đè.',
  'error.output-exists': '{path} đã có. Muốn ghi đè, thêm --force.',
  'error.cannot-write': 'không ghi được {path} ({reason}).',

  'unreadable.empty': 'tệp trống, không có chữ nào.',
  'unreadable.format': 'chưa đọc được định dạng {format}. Hãy chuyển thành tệp văn bản (.txt, .md) rồi chạy lại.',
  'unreadable.binary': 'không phải tệp văn bản. Hãy kiểm tra lại tệp.',
  'unreadable.encoding': 'bảng mã không phải UTF-8 (sai từ byte thứ {offset}). Hãy lưu lại tệp ở dạng UTF-8.',
  'unreadable.not_bundled': 'bản cài đặt thiếu văn bản {number} kèm sẵn. Hãy cài lại.',
  'unreadable.missing': 'không có tệp này. Kiểm tra lại tên và đường dẫn.',
  'unreadable.forbidden': 'không có quyền đọc tệp này. Kiểm tra lại quyền truy cập.',
  'unreadable.folder': 'đây là thư mục, không phải tệp.',
  'unreadable.too-large': 'tệp quá lớn để đọc vào bộ nhớ. Hãy chia nhỏ.',
  'unreadable.system': 'không đọc được ({reason}).',

  'program.about':
    'Đối chiếu văn bản của cấp ủy cấp dưới với nghị quyết của cấp trên: mỗi nhiệm vụ được giữ nguyên, cụ thể hóa hay chưa đề cập, kèm trích dẫn.',
  'program.after': `Ví dụ:
  doichieu compare ke-hoach.txt              đối chiếu với Nghị quyết 21-NQ/TW
  doichieu compare ke-hoach/ --report md=bao-cao.md
  doichieu compare ke-hoach.txt --against nghi-quyet.txt --fail-on omitted
  doichieu explain III.1.3/2 ke-hoach.txt    vì sao có kết quả như vậy

Mã thoát:
  0   xong, không có gì ở mức --fail-on
  1   xong, có kết quả ở mức --fail-on
  2   sai tham số
  3   có tệp không đọc được (các tệp khác vẫn được xử lý)
  70  lỗi của chương trình, xin báo lại

Chương trình không kết nối mạng. doichieu help <lệnh> nói rõ từng lệnh.`,
  'help.usage': 'Cách dùng:',
  'help.arguments': 'Tham số:',
  'help.options': 'Tùy chọn:',
  'help.common-options': 'Tùy chọn chung:',
  'help.commands': 'Lệnh:',
  'help.usage-options': '[tùy chọn]',
  'help.usage-program': '<lệnh> [tùy chọn]',

  'command.help.summary': 'hướng dẫn dùng một lệnh',
  'command.normalize.summary': 'làm sạch chữ: sửa phông lỗi, ghép lại đoạn bị ngắt dòng',
  'command.normalize.about':
    'Làm sạch chữ của văn bản: sửa phông lỗi (cƣờng → cường), thống nhất Unicode, ghép lại các dòng thành đoạn, bỏ số trang. ' +
    'Chữ đúng được giữ nguyên; mỗi chỗ sửa đều được ghi lại (--format json).',
  'command.normalize.after': `Ví dụ:
  doichieu normalize ke-hoach.txt                    Markdown, ra màn hình
  doichieu normalize ke-hoach.txt --format txt       mỗi đoạn một dòng
  doichieu normalize ho-so/ -o sach/                 cả thư mục
  cat ke-hoach.txt | doichieu normalize -            đọc từ đầu vào chuẩn

<input> là tệp, thư mục, mẫu tên ("ho-so/*.txt") hoặc - (đầu vào chuẩn).
Mã thoát: 0 xong; 2 sai tham số; 3 có tệp không đọc được; 70 lỗi chương trình.`,
  'command.parse.summary': 'tách cấu trúc: phần, mục, khoản, gạch đầu dòng, chỉ tiêu, phân công',
  'command.parse.about':
    'Tách cấu trúc của văn bản: phần, mục, khoản, gạch đầu dòng và câu, mỗi nơi có một mã cố định (III.1.3/2); ' +
    'cùng phần đầu, văn bản được dẫn, chỉ tiêu, phân công.',
  'command.parse.after': `Ví dụ:
  doichieu parse ke-hoach.txt                        dàn ý, ra màn hình
  doichieu parse ke-hoach.txt --format json -o ke-hoach.json
  doichieu parse ho-so/ --format json -o cau-truc/   cả thư mục

Mã: III.1.3/2 là mục III, tiểu mục 1.3, gạch đầu dòng thứ 2; III.1.3/2.1 là câu
thứ nhất ở đó; P3 là Phần thứ ba; D5 là Điều 5; …/p1 là đoạn không đánh số.
Mã thoát: 0 xong; 2 sai tham số; 3 có tệp không đọc được; 70 lỗi chương trình.`,
  'command.compare.summary': 'đối chiếu: mỗi nhiệm vụ giữ nguyên, cụ thể hóa hay chưa đề cập',
  'command.compare.about':
    'Đối chiếu kế hoạch với văn bản của cấp trên. Với từng câu của từng nhiệm vụ: kết quả, độ tin cậy, đoạn trích của kế hoạch và chỗ khác nhau.',
  'command.compare.after': `Kết quả của mỗi câu:
  giữ nguyên nội dung (adopted)   cùng một nhiệm vụ, chỉ khác về câu chữ
  cụ thể hóa (localized)          nêu nhiệm vụ đó nhưng thay đổi chủ thể, phạm
                                  vi, số liệu, thời hạn, hoặc diễn đạt lại
  chưa đề cập (omitted)           không đoạn nào nêu việc phải làm

Ví dụ:
  doichieu compare ke-hoach.txt
  doichieu compare huyen/*.txt --report md=bao-cao.md,json=ket-qua.json
  doichieu compare ke-hoach.txt --against nghi-quyet.txt --tasks III,IV
  doichieu compare ke-hoach.txt --details --lang en
  doichieu compare ke-hoach.txt --fail-on omitted --quiet || echo "còn bỏ sót"

<plan> là tệp, thư mục, mẫu tên ("huyen/*.txt") hoặc - (đầu vào chuẩn).
Mã thoát: 0 xong; 1 có câu ở mức --fail-on; 2 sai tham số; 3 có tệp không đọc
được; 70 lỗi chương trình.`,
  'command.explain.summary': 'giải thích một kết quả hoặc một bước chuẩn hóa',
  'command.explain.about':
    'Giải thích: vì sao một nhiệm vụ (III.1.3/2) hay một câu của nó (III.1.3/2.1) có kết quả như vậy trong các kế hoạch; hoặc một bước chuẩn hóa sửa gì.',
  'command.explain.after': `Ví dụ:
  doichieu explain III.1.3/2                         nhiệm vụ này nói gì
  doichieu explain III.1.3/2 ke-hoach.txt            kế hoạch nêu thế nào
  doichieu explain font-hook-letters                 bước chuẩn hóa này sửa gì

Mã thoát: 0 xong; 2 không có mã đó; 3 có tệp không đọc được; 70 lỗi
chương trình.`,

  'option.help': 'hướng dẫn này',
  'option.version': 'phiên bản',
  'option.lang': 'ngôn ngữ của kết quả và hướng dẫn (nếu không nêu: theo LC_ALL, LANG; sau cùng là vi)',
  'option.quiet': 'không thông báo gì ngoài lỗi',
  'option.no-color': 'không dùng màu (cũng như khi đặt NO_COLOR hoặc nối ống)',
  'option.format': 'định dạng kết quả, mặc định là định dạng đầu:',
  'option.output': 'ghi vào tệp, hoặc vào thư mục khi có nhiều đầu vào; đuôi tệp định luôn định dạng',
  'option.output-file': 'ghi vào tệp; đuôi tệp định luôn định dạng',
  'option.report': 'thêm một hay nhiều báo cáo, ví dụ md=bao-cao.md,json=ket-qua.json',
  'option.force': 'cho phép ghi đè tệp đã có',
  'option.against': 'văn bản cấp trên: tệp hoặc số của văn bản kèm sẵn (mặc định 21-NQ/TW)',
  'option.tasks': 'các mục nêu nhiệm vụ trong văn bản cấp trên, ví dụ III,IV (nếu không nêu: tự tìm)',
  'option.details': 'in từng câu kèm trích dẫn, chỗ khác nhau, đoạn gần nhất',
  'option.fail-on': 'thoát với mã 1 khi có câu thuộc loại này: omitted, localized (gồm cả omitted), review',
} as const
