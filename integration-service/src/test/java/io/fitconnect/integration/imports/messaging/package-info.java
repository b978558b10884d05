@NullMarked
package io.fitconnect.integration.imports.messaging;

import org.jspecify.annotations.NullMarked;
