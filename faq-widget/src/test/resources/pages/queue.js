FaqHelp('search', '電話');
