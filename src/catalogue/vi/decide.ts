/** What is asked and told while a person decides. In Vietnamese. */
export const decide = {
  'error.no-terminal': '--decide cần một cửa sổ dòng lệnh để hỏi; không dùng được qua ống dẫn.',
  'decide.keys':
    '  [=] giữ nguyên        [~] cụ thể hóa              [x] chưa đề cập\n  [.] không áp dụng     [j] chưa đề cập, chấp nhận  [u] bỏ quyết định trước\n  [Enter] đồng ý        [s] để sau                  [q] dừng',
  'decide.choose': 'Chọn:',
  'decide.unknown': 'Không có phím “{key}”.',
  'decide.nothing': 'Không còn chỗ nào cần quyết định.',
  'decide.begin': '{count} chỗ cần quyết định; mỗi quyết định được ghi ngay vào {file}.',
  'decide.who': 'Họ và tên người quyết định:',
  'decide.why': 'Lý do (Enter: bỏ trống):',
  'decide.why-key': '“{key}” là phím chọn kết luận, không phải lý do. Hãy ghi lý do, hoặc nhấn Enter.',
  'decide.undone': 'Đã bỏ quyết định trước khỏi {file}.',
  'decide.nothing-undone': 'Lần này chưa có quyết định nào để bỏ.',
  'decide.why-or': 'Lý do (Enter: “{why}”):',
  'decide.place': '{done}/{total}  {path}',
  'decide.suspect': '{who} đã quyết định ngày {when}: {label}; {side}.',
  'decide.offered': 'Cùng câu chữ này trong {plan}, {who} đã quyết định: {label} (lý do: {why}). Enter để theo.',
  'decide.last': 'Đã hết chỗ cần quyết định. [u] bỏ quyết định trước, [Enter] kết thúc:',
  'decide.end': 'Đã ghi {count} quyết định vào {file}.',
} as const
