namespace ServiceTeams.Shared.Errors;

/// <summary>A value in the input that no rule of the trade allows: empty, too long, out of range.</summary>
/// <param name="field">The input field, as the schema names it.</param>
/// <param name="reason">What is wrong with it, as the end of a sentence that begins with the field's name.</param>
public sealed class InvalidValueException(string field, string reason)
    : DomainException("INVALID_VALUE", $"{field} {reason}.")
{
    /// <summary>The input field, as the schema names it.</summary>
    public string Field { get; } = field;
}
