@NullMarked
package io.fitconnect.auth.client.persistence;

import org.jspecify.annotations.NullMarked;
