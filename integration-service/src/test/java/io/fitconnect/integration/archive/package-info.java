@NullMarked
package io.fitconnect.integration.archive;

import org.jspecify.annotations.NullMarked;
