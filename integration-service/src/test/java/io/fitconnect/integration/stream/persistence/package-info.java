@NullMarked
package io.fitconnect.integration.stream.persistence;

import org.jspecify.annotations.NullMarked;
