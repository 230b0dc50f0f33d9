using System.Linq.Expressions;

namespace Cacao.Data.Siblings;

/// <summary>
/// What a query does with a key. Equal is equal whether a database is given a value or reads it from a list of keys; of other operators and of
/// functions that is not known: they may be worked out beforehand, or be translated in another way.
/// </summary>
internal sealed class KeyUse : ExpressionVisitor
{
    private readonly ParameterExpression _key;
    private bool _isComparison = true;

    private KeyUse(ParameterExpression key) => _key = key;

    /// <summary>True when the key is only compared for equality.</summary>
    public static bool IsComparison(Expression query, ParameterExpression key)
    {
        var use = new KeyUse(key);
        use.Visit(query);
        return use._isComparison;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType != ExpressionType.Equal)
        {
            return base.VisitBinary(node);
        }

        Visit(IsKey(node.Left) ? null : node.Left);
        Visit(IsKey(node.Right) ? null : node.Right);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _isComparison &= node != _key;
        return node;
    }

    private bool IsKey(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? IsKey(convert.Operand) : node == _key;
}
