@NullMarked
package io.fitconnect.integration.cassandra;

import org.jspecify.annotations.NullMarked;
