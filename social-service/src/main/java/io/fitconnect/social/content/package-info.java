/**
 * What people publish, as moderation names it, and what of it is hidden. To all but its author, hidden content is what deleted content is. Texts that
 * others read are compared with the lists of words here. Owns the table {@code hidden_content}.
 */
@NullMarked
package io.fitconnect.social.content;

import org.jspecify.annotations.NullMarked;
