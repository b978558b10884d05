/**
 * The web app's session. The gateway is the browser's backend: it signs people in as the confidential client {@code fitconnect-web},
 * keeps the tokens sealed in a cookie that no script reads, puts the access token on requests to the API and refreshes it once for
 * all tabs. It keeps no state that another instance would need (decision 0030).
 */
@NullMarked
package io.fitconnect.gateway.websession;

import org.jspecify.annotations.NullMarked;
