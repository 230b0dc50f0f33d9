namespace ServiceTeams.Shared.Watching;

/// <summary>Changes that follow each other, with the things as they were when these were read.</summary>
/// <param name="From">The notice before the first one.</param>
/// <param name="To">The last notice that was read.</param>
/// <param name="Items">Each thing once, at its last notice.</param>
internal sealed record ChangeBatch<T>(long From, long To, IReadOnlyList<(long Notice, T Thing)> Items)
{
    /// <summary>Whether it has what follows a notice.</summary>
    public bool Follows(long notice) => From <= notice && notice < To;
}
