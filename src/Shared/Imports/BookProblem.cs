namespace ServiceTeams.Shared.Imports;

/// <summary>Something wrong in a book: a line of the report.</summary>
/// <param name="Line">The line of the file on which the row begins.</param>
/// <param name="Column">The English header of the column; for a header that is not known, that header.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record BookProblem(int Line, string? Column, string? Value, string Problem);
