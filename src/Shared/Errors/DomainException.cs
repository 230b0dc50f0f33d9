namespace ServiceTeams.Shared.Errors;

/// <summary>The base of every expected refusal. A slice derives its own, sealed, and declares it with <c>[Error&lt;T&gt;]</c>.</summary>
/// <param name="code">The stable word in SCREAMING_CASE.</param>
/// <param name="message">What was refused and why, naming the thing and the value.</param>
public abstract class DomainException(string code, string message) : Exception(message)
{
    /// <summary>A stable word in SCREAMING_CASE, for programs.</summary>
    public string Code { get; } = code;
}
