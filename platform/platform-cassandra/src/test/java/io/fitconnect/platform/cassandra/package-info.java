@NullMarked
package io.fitconnect.platform.cassandra;

import org.jspecify.annotations.NullMarked;
