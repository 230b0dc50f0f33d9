namespace Cacao;

/// <summary>A value that may not have been given: absent and null are different.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    /// <summary>A value that was given.</summary>
    public Optional(T? value)
        : this(value, true)
    {
    }

    private Optional(T? value, bool hasValue)
    {
        Value = value;
        HasValue = hasValue;
    }

    /// <summary>The value; the default when none was given.</summary>
    public T? Value { get; }

    /// <summary>True when a value was given, null included.</summary>
    public bool HasValue { get; }

    /// <summary>True when no value was given.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>A value that was given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value; the default when none was given.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>True when both are empty or have equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>No value, with what <see cref="Value"/> shall give nevertheless.</summary>
    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, false);

    /// <inheritdoc />
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, Value) : 0;

    /// <inheritdoc />
    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "";
}

/// <summary>A value that may not have been given.</summary>
public interface IOptional
{
    /// <summary>The value; the default when none was given.</summary>
    object? Value { get; }

    /// <summary>True when a value was given, null included.</summary>
    bool HasValue { get; }

    /// <summary>True when no value was given.</summary>
    bool IsEmpty { get; }
}
