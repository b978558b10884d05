package io.fitconnect.auth.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps an account's roles as one column of space-separated names. */
@Converter
final class Roles implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().sorted().map(Role::claim).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String column) {
        return Stream.of(Role.values())
                .filter(role -> Set.of(column.split(" ", -1)).contains(role.claim()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
