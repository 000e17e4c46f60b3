package io.github.faqwidget.servlet.contract;

/** The whole contract of docs/http-api.md that holds on every server, whatever its settings. */
public abstract class FaqApiContract
    implements CatalogsContract, SearchContract, ParametersContract, RequestsContract, AnswersContract,
        FeedbackContract, OperationsContract, WidgetFilesContract, ShapesContract {}
