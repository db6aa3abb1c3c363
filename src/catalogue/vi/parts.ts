/** What is told of the parts of a comparison that several machines make. In Vietnamese. */
export const parts = {
  'error.bad-shard': '--shard cần số thứ tự phần và tổng số phần, ví dụ 3/16, không phải “{value}”.',
  'error.shard-output': '--shard cần tệp để ghi phần đó: -o phan-03.dcp.',
  'error.shard-ending':
    '{path}: một phần không phải là báo cáo nên không ghi vào tệp đuôi “{ending}”; hãy đặt tên khác, ví dụ phan-03.dcp. doichieu merge sẽ làm báo cáo.',
  'error.shard-report': '{option} không dùng cùng --shard: hãy dùng với doichieu merge.',
  'error.part-none': '{path}: không phải là phần do compare --shard ghi.',
  'error.part-unfinished': '{path}: phần này bị hỏng hoặc chưa làm xong. Hãy làm lại.',
  'error.part-strange':
    'không gộp được: có phần không chứa đúng những gì doichieu phiên bản {version} ghi ra. Hãy làm lại các phần; nếu vẫn vậy, xin báo lại kèm đoạn dưới đây:\n{stack}',
  'error.part-version': '{path}: phần này do doichieu phiên bản {theirs} làm ra, còn đây là phiên bản {version}.',
  'error.part-count': '{path} và {first} thuộc hai cách chia khác nhau. Hãy làm lại với cùng số phần.',
  'error.part-basis':
    '{path} và {first} không được làm theo cùng một cách: khác văn bản cấp trên, tùy chọn, thuật ngữ hoặc bộ nhận dạng chữ.',
  'error.part-plans': '{path} và {first} thuộc hai tập kế hoạch khác nhau.',
  'error.part-twice': '{path} và {first} đều là phần {shard}/{of}.',
  'error.part-missing': 'còn thiếu các phần: {parts}.',
  'error.part-measure':
    '{path} được làm với văn bản cấp trên hoặc tùy chọn khác: hãy nêu --against, --tasks, --applies, --terms như khi chạy compare.',
  'note.part-secret': '{path} có hoặc có thể có dấu mật và nằm trong {part}: hãy giữ tệp đó như giữ văn bản.',
} as const
