@NullMarked
package io.fitconnect.integration.stream.web;

import org.jspecify.annotations.NullMarked;
