/**
 * What the gateway and a browser say to each other about a web session: the public address, cookies (their names, how they are
 * read, removed from requests to services, written), and which requests come from the web app's own pages.
 */
@NullMarked
package io.fitconnect.gateway.websession.browser;

import org.jspecify.annotations.NullMarked;
