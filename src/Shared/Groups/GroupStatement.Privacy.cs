namespace ServiceTeams.Shared.Groups;

// What a statement leaves out or hides, so that it does not tell of single persons.
internal sealed partial class GroupStatement
{
    private const int FewestPeople = 5;

    private string? _people;
    private bool _nobodyIsFine;
    private (string People, string IsPrivate)? _hidden;

    /// <summary>Leaves out the groups of few different people.</summary>
    public void Protect(string person, bool nobodyIsFine)
        => (_people, _nobodyIsFine) = (AddFigure($"COUNT(DISTINCT {person})", person, "0"), nobodyIsFine);

    /// <summary>Hides a figure, the number of different people, where it is small and there are private ones among them.</summary>
    public void HideFew(string people, string isPrivate) => _hidden = (people, isPrivate);

    // Of the groups with enough people, the smallest is left out as well when those that were left out are few together.
    private string Discreet(string people, string source)
    {
        var few = _nobodyIsFine ? $"{people} BETWEEN 1 AND {FewestPeople - 1}" : $"{people} < {FewestPeople}";
        var enough = $"{people} >= {FewestPeople} AND (left_out = 0 OR left_out >= {FewestPeople} OR place > 1)";
        _conditions.Insert(0, _nobodyIsFine ? $"({people} = 0 OR {enough})" : enough);
        var order = string.Concat(Enumerable.Range(0, Keys).Select(i => $", k{i}"));
        return $", p AS (SELECT {source}.*, SUM(CASE WHEN {few} THEN {people} ELSE 0 END) OVER () AS left_out, "
            + $"ROW_NUMBER() OVER (ORDER BY CASE WHEN {people} >= {FewestPeople} THEN 0 ELSE 1 END, {people}{order}) AS place FROM {source}) ";
    }

    // One more is hidden when those hidden are few together: the smallest of the large ones, or else the largest of the small ones.
    private string Hidden(string people, string isPrivate, string source)
    {
        var few = $"{isPrivate} = 1 AND {people} < {FewestPeople}";
        var size = $"CASE WHEN {few} THEN 2 WHEN {people} >= {FewestPeople} THEN 0 ELSE 1 END, CASE WHEN {people} >= {FewestPeople} THEN {people} ELSE -{people} END";
        var keys = Enumerable.Range(0, Keys).Select(i => $"k{i}").ToArray();
        var figures = Enumerable.Range(0, Figures).Select(i => $"m{i}").Select(figure => figure != people
            ? figure
            : $"CASE WHEN {few} OR (hidden BETWEEN 1 AND {FewestPeople - 1} AND turn = 1) THEN NULL ELSE {people} END AS {people}");
        return $", s AS (SELECT {source}.*, SUM(CASE WHEN {few} THEN {people} ELSE 0 END) OVER () AS hidden, "
            + $"ROW_NUMBER() OVER (ORDER BY {string.Join(", ", keys.Prepend(size))}) AS turn FROM {source}), "
            + $"h AS (SELECT {string.Join(", ", keys.Concat(figures))} FROM s) ";
    }
}
