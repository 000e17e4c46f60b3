/**
 * Who may do what. {@link io.github.faqwidget.admin.accounts.SignIn} tells who sent a request,
 * {@link io.github.faqwidget.admin.accounts.Accounts} who there is.
 */
@NullMarked
package io.github.faqwidget.admin.accounts;

import org.jspecify.annotations.NullMarked;
