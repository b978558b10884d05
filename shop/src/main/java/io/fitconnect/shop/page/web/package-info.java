/** Language, head line and failures of pages. */
@NullMarked
package io.fitconnect.shop.page.web;

import org.jspecify.annotations.NullMarked;
