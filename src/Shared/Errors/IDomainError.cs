namespace ServiceTeams.Shared.Errors;

/// <summary>A refusal that a client can expect and handle.</summary>
[GraphQLName("Error")]
public interface IDomainError
{
    /// <summary>What was refused and why, for people.</summary>
    string Message { get; }

    /// <summary>A stable word in SCREAMING_CASE, for programs.</summary>
    string Code { get; }
}
