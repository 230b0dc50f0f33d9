using System.Linq.Expressions;
using Cacao.Execution;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Plans;

/// <summary>What two loads have in common that can use one compiled query.</summary>
internal sealed class PlanKey : IEquatable<PlanKey>, IKeptKey
{
    private readonly OutputField _field;
    private readonly string _projection;
    private readonly string _arguments;
    private readonly object?[] _constants;
    private readonly int _hash;
    private Expression _skeleton;

    /// <param name="field">The field.</param>
    /// <param name="source">Its resolver's query.</param>
    /// <param name="projection">What is loaded of a row.</param>
    /// <param name="arguments">The shape of its arguments.</param>
    public PlanKey(OutputField field, PlanSource source, string projection, string arguments)
    {
        (_field, _skeleton, _projection, _arguments) = (field, source.Skeleton, projection, arguments);
        _constants = [.. source.Constants];
        _hash = HashCode.Combine(field, ExpressionEqualityComparer.Instance.GetHashCode(_skeleton), projection, arguments);
    }

    /// <summary>Lets go of the DbContext whose query it was.</summary>
    public void Keep() => _skeleton = Detachment.Of(_skeleton);

    public bool Equals(PlanKey? other)
        => other is not null
            && ReferenceEquals(_field, other._field)
            && _projection == other._projection
            && _arguments == other._arguments
            && _constants.AsSpan().SequenceEqual(other._constants)
            && ExpressionEqualityComparer.Instance.Equals(_skeleton, other._skeleton);

    public override bool Equals(object? obj) => Equals(obj as PlanKey);

    public override int GetHashCode() => _hash;
}
