@NullMarked
package io.fitconnect.integration.decoding.persistence;

import org.jspecify.annotations.NullMarked;
