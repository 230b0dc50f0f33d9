namespace ServiceTeams.Api.Reports;

/// <summary>A report: a trusted operation whose one list can be read as a flat table.</summary>
/// <param name="Name">The file's name, without its ending.</param>
/// <param name="Description">The comment before the operation.</param>
/// <param name="Document">The operation.</param>
/// <param name="Root">Under which name the answer has the list.</param>
/// <param name="Paged">Whether the list is a connection and is read page after page.</param>
/// <param name="Parameters">The variables that a reader may set; not those that turn the pages.</param>
/// <param name="Columns">The columns, in the order of the selection.</param>
internal sealed record Report(
    string Name,
    string Description,
    string Document,
    string Root,
    bool Paged,
    IReadOnlyList<ReportParameter> Parameters,
    IReadOnlyList<ReportColumn> Columns);

/// <summary>A column: <c>key_team_name</c> for <c>key { team { name } }</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">The fields that lead to its value.</param>
internal sealed record ReportColumn(string Name, IReadOnlyList<string> Path);
