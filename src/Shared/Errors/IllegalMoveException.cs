namespace ServiceTeams.Shared.Errors;

/// <summary>A thing cannot become this from what it is now. A slice derives one for each kind of thing that has states.</summary>
/// <typeparam name="TStatus">The states.</typeparam>
/// <param name="thing">What the trade calls the thing, with its article: "An order".</param>
/// <param name="from">What it is.</param>
/// <param name="to">What it was to become.</param>
public abstract class IllegalMoveException<TStatus>(string thing, TStatus from, TStatus to)
    : DomainException("ILLEGAL_MOVE", $"{thing} that is {from} cannot become {to}.")
    where TStatus : struct, Enum
{
    /// <summary>What it is.</summary>
    public TStatus From { get; } = from;

    /// <summary>What it was to become.</summary>
    public TStatus To { get; } = to;
}
