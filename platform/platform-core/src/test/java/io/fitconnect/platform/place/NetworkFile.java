package io.fitconnect.platform.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes small files in the MaxMind DB format 2.0: a tree of 24-bit records over IPv6, IPv4 below {@code ::/96}. */
final class NetworkFile {

    private static final int DATA_GAP = 16;
    private static final int ADDRESS_BITS = 128;
    private static final int IPV4_BEGINS = 96;
    private static final int NOTHING = -1;
    private static final byte[] MARKER = {(byte) 0xab, (byte) 0xcd, (byte) 0xef};

    private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {NOTHING, NOTHING}));
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** Adds a network such as {@code 198.51.100.0/24}. */
    NetworkFile with(String network, Map<String, ?> entry) throws IOException {
        int slash = network.indexOf('/');
        byte[] address = InetAddress.getByName(network.substring(0, slash)).getAddress();
        int begin = address.length == 4 ? IPV4_BEGINS : 0;
        int length = begin + Integer.parseInt(network.substring(slash + 1));
        BigInteger bits = new BigInteger(1, address);
        int at = 0;
        for (int depth = 0; depth < length - 1; depth++) {
            at = step(at, bit(bits, depth));
        }
        nodes.get(at)[bit(bits, length - 1)] = -2 - data.size();
        write(data, entry);
        return this;
    }

    private int step(int node, int bit) {
        int[] record = nodes.get(node);
        if (record[bit] == NOTHING) {
            nodes.add(new int[] {NOTHING, NOTHING});
            record[bit] = nodes.size() - 1;
        }
        return record[bit];
    }

    private static int bit(BigInteger address, int depth) {
        return address.testBit(ADDRESS_BITS - 1 - depth) ? 1 : 0;
    }

    Path writeTo(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int[] node : nodes) {
            for (int record : node) {
                int value = record >= 0 ? record : nodes.size() + (record == NOTHING ? 0 : DATA_GAP - 2 - record);
                out.write(value >> 16);
                out.write(value >> 8);
                out.write(value);
            }
        }
        out.write(new byte[DATA_GAP]);
        data.writeTo(out);
        out.write(MARKER);
        out.write("MaxMind.com".getBytes(StandardCharsets.US_ASCII));
        write(
                out,
                Map.of(
                        "node_count",
                        nodes.size(),
                        "record_size",
                        (short) 24,
                        "ip_version",
                        (short) 6,
                        "database_type",
                        "Countries of a test",
                        "languages",
                        List.of(),
                        "binary_format_major_version",
                        (short) 2,
                        "binary_format_minor_version",
                        (short) 0,
                        "build_epoch",
                        1L,
                        "description",
                        Map.of()));
        return Files.write(file, out.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.write(7 << 5 | map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        } else if (value instanceof String text) {
            out.write(2 << 5 | text.length());
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } else if (value instanceof Short number) {
            out.write(5 << 5 | 2);
            out.write(number >> 8);
            out.write(number);
        } else if (value instanceof Integer number) {
            out.write(6 << 5 | 4);
            out.write(new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), number.byteValue()
            });
        } else if (value instanceof Long number) {
            out.write(new byte[] {1, 2, number.byteValue()});
        } else {
            out.write(new byte[] {0, 4});
        }
    }
}
