@NullMarked
package io.fitconnect.auth.client;

import org.jspecify.annotations.NullMarked;
