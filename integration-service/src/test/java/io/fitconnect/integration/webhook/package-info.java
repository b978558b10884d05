@NullMarked
package io.fitconnect.integration.webhook;

import org.jspecify.annotations.NullMarked;
