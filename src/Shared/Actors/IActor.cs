namespace ServiceTeams.Shared.Actors;

/// <summary>Who asks. The host makes one from the token of the request.</summary>
public interface IActor
{
    /// <summary>The token's subject: written beside everything this person or program does.</summary>
    string Subject { get; }

    /// <summary>Whether the token carries this role (see <see cref="Roles"/>).</summary>
    bool IsIn(string role);
}
