package io.github.faqwidget.servlet.json;

/** What the API answers with, whole: a record whose components are the members of a JSON object. */
public interface View {}
