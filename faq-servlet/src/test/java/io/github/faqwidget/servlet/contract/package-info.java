/**
 * What every server has to answer, as tests: extend
 * {@link io.github.faqwidget.servlet.contract.FaqApiContract} and say where the server is. The server holds
 * the catalog {@code m365-mfa} of the sample WAR.
 */
package io.github.faqwidget.servlet.contract;
