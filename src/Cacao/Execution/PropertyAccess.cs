using System.Reflection;
using System.Runtime.CompilerServices;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Reads a property, and writes it without boxing when its scalar can.</summary>
internal abstract class PropertyAccess
{
    private static readonly ConditionalWeakTable<OutputField, PropertyAccess> s_known = [];

    /// <summary>The value; boxed when it is a value type.</summary>
    public abstract object? Get(object parent);

    /// <summary>The property as a resolver, for fields that have steps around it.</summary>
    public ValueTask<object?> ResolveAsync(IResolverContext context) => new(Get(((ResolverContext)context).ParentValue!));

    /// <summary>
    /// Writes a leaf and returns true; writes nothing and returns false when the value is null. Throws
    /// <see cref="ScalarFormatException"/> for a value that the type cannot say. Null when the field is no simple leaf.
    /// </summary>
    public virtual bool TryWrite(object parent, ResponseWriter writer) => throw new InvalidOperationException("Not a leaf.");

    /// <summary>True when <see cref="TryWrite"/> may be called.</summary>
    public virtual bool IsLeaf => false;

    /// <summary>The access of a field that is a property; made at the first call.</summary>
    public static PropertyAccess Of(OutputField field) => s_known.GetValue(field, Create);

    private static PropertyAccess Create(OutputField field)
    {
        var property = field.Property!;
        var value = property.PropertyType;
        var parent = property.DeclaringType!;
        var type = field.Type.NullableType();
        if (parent.IsValueType)
        {
            return new ReflectedAccess(property);
        }

        var underlying = Nullable.GetUnderlyingType(value);
        if (type is not (ScalarType or EnumType) || (field.ResultFormatter is not null && !GlobalKeys.CanWrite(field, underlying ?? value)))
        {
            return Make(typeof(ValueAccess<,>), [parent, value], property);
        }

        return underlying is null
            ? Make(typeof(LeafAccess<,>), [parent, value], property, field)
            : Make(typeof(NullableLeafAccess<,>), [parent, underlying], property, field);
    }

    private static PropertyAccess Make(Type generic, Type[] arguments, params object[] parameters)
        => (PropertyAccess)Activator.CreateInstance(generic.MakeGenericType(arguments), parameters)!;

    private static Func<TParent, TValue> Getter<TParent, TValue>(PropertyInfo property)
        => property.GetMethod!.CreateDelegate<Func<TParent, TValue>>();

    /// <summary>A property of a struct: nothing to be gained, the parent is boxed already.</summary>
    private sealed class ReflectedAccess(PropertyInfo property) : PropertyAccess
    {
        public override object? Get(object parent) => property.GetValue(parent);
    }

    private sealed class ValueAccess<TParent, TValue>(PropertyInfo property) : PropertyAccess
    {
        private readonly Func<TParent, TValue> _get = Getter<TParent, TValue>(property);

        public override object? Get(object parent) => _get((TParent)parent);
    }

    private sealed class LeafAccess<TParent, TValue>(PropertyInfo property, OutputField field) : PropertyAccess where TValue : notnull
    {
        private readonly Func<TParent, TValue> _get = Getter<TParent, TValue>(property);
        private readonly LeafWriter<TValue> _write = LeafWriter<TValue>.Of(field);

        public override bool IsLeaf => true;

        public override object? Get(object parent) => _get((TParent)parent);

        public override bool TryWrite(object parent, ResponseWriter writer)
        {
            var value = _get((TParent)parent);
            if (value is null)
            {
                return false;
            }

            _write.Write(value, writer);
            return true;
        }
    }

    private sealed class NullableLeafAccess<TParent, TValue>(PropertyInfo property, OutputField field) : PropertyAccess where TValue : struct
    {
        private readonly Func<TParent, TValue?> _get = Getter<TParent, TValue?>(property);
        private readonly LeafWriter<TValue> _write = LeafWriter<TValue>.Of(field);

        public override bool IsLeaf => true;

        public override object? Get(object parent) => _get((TParent)parent);

        public override bool TryWrite(object parent, ResponseWriter writer)
        {
            if (_get((TParent)parent) is not { } value)
            {
                return false;
            }

            _write.Write(value, writer);
            return true;
        }
    }
}
