#include "CFlintShims.h"
