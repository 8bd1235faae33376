using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace Grove.Access.Keys;

/// <summary>Keeps the keys of data protection in the site's database, so that every machine has them and a copy of the database is enough.</summary>
/// <remarks>They are read when something is first protected: never for a visitor's page. A site that is not set up keeps them in memory.</remarks>
internal sealed class KeyRepository(IServiceProvider services, ShellSettings settings, ILoggerFactory loggers) : IXmlRepository
{
    private readonly EntityFrameworkCoreXmlRepository<KeysContext> _database = new(services, loggers);
    private readonly List<XElement> _memory = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        if (settings.IsRunning())
        {
            return _database.GetAllElements();
        }

        lock (_memory)
        {
            return [.. _memory];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        if (settings.IsRunning())
        {
            _database.StoreElement(element, friendlyName);
            return;
        }

        lock (_memory)
        {
            _memory.Add(element);
        }
    }
}
