/**
 * Application servers as processes of their own, each with the packaged WAR: {@link AppServers} lists them,
 * {@link RunningServer} is one that runs.
 */
package io.github.faqwidget.servers;
