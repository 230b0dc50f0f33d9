using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Plans;

/// <summary>
/// Values by their number: whatever is built of arguments of the same shape mentions them in the same order, so that the values of one
/// request fit the query that was compiled for another.
/// </summary>
internal sealed class PlanParameters : QueryParameters
{
    private static readonly string[] s_names = [.. Enumerable.Range(0, 64).Select(MakeName)];

    private readonly List<object?> _values = [];

    public override Expression Create(object? value, Type type) => new QueryParameterExpression(Add(value), type);

    public override Expression CreateList(object value)
        => new QueryParameterExpression(Add(value), value.GetType(), ParameterTranslationMode.Parameter);

    /// <summary>Takes a value whose place in the query is known.</summary>
    public string Add(object? value)
    {
        _values.Add(value);
        return Name(_values.Count - 1);
    }

    /// <summary>Gives a query its values.</summary>
    public void CopyTo(Dictionary<string, object?> values)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            values.Add(Name(i), _values[i]);
        }
    }

    private static string Name(int number) => number < s_names.Length ? s_names[number] : MakeName(number);

    private static string MakeName(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");
}
