process.stdout.write('Building… / Đang biên dịch…\n');
