namespace ServiceTeams.Shared.Imports;

/// <summary>A row of a team's book that was taken over: the same row again changes nothing.</summary>
public sealed class ImportedRow
{
    /// <summary>Longest name of a kind of book.</summary>
    public const int BookLength = 50;

    /// <summary>Longest name that a book gives its row.</summary>
    public const int NumberLength = 100;

    /// <summary>The length of a SHA-256 in hexadecimal digits.</summary>
    public const int HashLength = 64;

    /// <summary>Key of the row.</summary>
    public long Id { get; init; }

    /// <summary>The kind of book.</summary>
    public string Book { get; init; } = "";

    /// <summary>What the book calls its row.</summary>
    public string Number { get; init; } = "";

    /// <summary>Tells whether the row that comes again is the same.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The key of the thing that was made of it.</summary>
    public long ResultId { get; init; }
}
