package io.fitconnect.platform.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExifTests {

    @Test
    void readsTheOrientationInEitherByteOrder() {
        assertThat(Exif.orientationOf(new Bytes(tiff(ByteOrder.LITTLE_ENDIAN, 6))))
                .isEqualTo(6);
        assertThat(Exif.orientationOf(new Bytes(tiff(ByteOrder.BIG_ENDIAN, 8)))).isEqualTo(8);
    }

    @Test
    void isUprightByAnOrientationThatExifDoesNotKnow() {
        assertThat(Exif.orientationOf(new Bytes(tiff(ByteOrder.BIG_ENDIAN, 0)))).isEqualTo(Exif.UPRIGHT);
        assertThat(Exif.orientationOf(new Bytes(tiff(ByteOrder.BIG_ENDIAN, 9)))).isEqualTo(Exif.UPRIGHT);
    }

    @Test
    void isUprightWhereTheBlockEndsEarly() {
        byte[] whole = tiff(ByteOrder.BIG_ENDIAN, 6);

        assertThat(Exif.orientationOf(new Bytes(Arrays.copyOf(whole, 30)))).isEqualTo(Exif.UPRIGHT);
    }

    /** A directory of two entries: the maker's name, and the orientation. */
    private static byte[] tiff(ByteOrder order, int orientation) {
        ByteBuffer block = ByteBuffer.allocate(34).order(order);
        byte mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
        block.put(mark).put(mark).putShort((short) 42).putInt(8);
        block.putShort((short) 2);
        block.putShort((short) 0x010F).putShort((short) 2).putInt(1).putInt(0);
        block.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return block.array();
    }
}
