// KernelProtocol: see ARCHITECTURE.md.
