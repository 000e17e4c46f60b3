package io.github.faqwidget.servlet;
class FaqTableException extends RuntimeException { private static final long serialVersionUID = 1; FaqTableException(String m) { super(m); } }
