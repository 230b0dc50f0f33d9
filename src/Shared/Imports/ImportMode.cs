namespace ServiceTeams.Shared.Imports;

/// <summary>What happens to the good rows of a file that has bad ones.</summary>
public enum ImportMode
{
    /// <summary>None is taken over: the file is checked first, then written in one transaction.</summary>
    AllOrNothing,

    /// <summary>They are taken over, some at a time.</summary>
    GoodRows,
}
