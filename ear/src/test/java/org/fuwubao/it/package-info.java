/**
 * Tests of the whole application: one server and one deployment for the run, in-container tests beside tests
 * that come over HTTP and in a browser. What is tagged {@code database} runs on H2 and on PostgreSQL.
 */
package org.fuwubao.it;
