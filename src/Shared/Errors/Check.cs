namespace ServiceTeams.Shared.Errors;

/// <summary>Checks of plain values, so that both databases accept the same.</summary>
public static class Check
{
    /// <summary>The trimmed text, which may not be empty nor longer than the column.</summary>
    public static string Text(string? value, string field, int maxLength)
        => OptionalText(value, field, maxLength) ?? throw new InvalidValueException(field, "may not be empty");

    /// <summary>The trimmed text, or null when it is missing or blank.</summary>
    public static string? OptionalText(string? value, string field, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var trimmed = value.Trim();
        foreach (var letter in trimmed)
        {
            if (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
            {
                throw new InvalidValueException(field, $"may not have control characters, as U+{(int)letter:X4} is one");
            }
        }

        return trimmed.Length <= maxLength
            ? trimmed
            : throw new InvalidValueException(field, $"may have at most {maxLength} characters, not {trimmed.Length}");
    }

    /// <summary>The number, when it lies between the two limits, both included.</summary>
    public static int Range(int value, string field, int min, int max)
        => value >= min && value <= max
            ? value
            : throw new InvalidValueException(field, $"must lie between {min} and {max}, not {value}");

    /// <summary>The moment, when it is not after now: what happened can be noted late, never early.</summary>
    public static DateTime Past(DateTime at, string field, DateTime now)
        => at <= now ? at : throw new InvalidValueException(field, $"may not be in the future: {at:u}");
}
